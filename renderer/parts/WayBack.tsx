import { useLocation } from 'wouter';
import { forgetOrigin, useOrigin } from '../return-to.ts';
import { LinkButton } from './LinkButton.tsx';

/** Above a screen to which somebody went only to change something: straight back to where they were. */
export function WayBack() {
  const origin = useOrigin();
  const [, go] = useLocation();
  if (origin === null) return null;
  const back = (): void => {
    go(origin.path);
    forgetOrigin();
  };
  return (
    <p className="way-back">
      <LinkButton act={back}>{origin.label}</LinkButton>
    </p>
  );
}
