import { Button, CloseButton } from '@mantine/core';
import { useLocation } from 'wouter';
import { frame } from '../../shared/words/screens/frame.ts';
import { help, helpFor } from '../../shared/words/screens/help.ts';
import type { StatusName } from '../../shared/words/screens/status-tag.ts';
import { deskName, useDesk } from '../desk.tsx';
import { useAsk } from '../hooks.ts';
import { CopyText } from '../parts/CopyText.tsx';
import { Known } from '../parts/Known.tsx';
import { OldVersionHere } from '../parts/OldVersion.tsx';
import { StatusTag } from '../parts/StatusTag.tsx';

const statuses: readonly StatusName[] = ['red', 'amber', 'green', 'complete', 'none'];

/** A few lines about the screen that is shown, and whom to ask. It needs no network and covers nothing. */
export function HelpPanel({ close, shortcuts }: { close(): void; shortcuts(): void }) {
  const desk = useDesk();
  const [path] = useLocation();
  const about = useAsk('app.about', {});
  const { title, lines } = helpFor(desk.about.role, path);
  return (
    <aside className="help stack" data-region tabIndex={-1} aria-label={frame.regions.help}>
      <div className="help-head">
        <h2>{title}</h2>
        <CloseButton onClick={close} />
      </div>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <div>
        <Button variant="default" onClick={shortcuts}>
          {frame.commands.shortcuts}
        </Button>
      </div>
      {desk.about.role === 'chair' && (
        <>
          <h3>{help.ask}</h3>
          <p>{desk.partnership.contact}</p>
          <CopyText label={help.question} text={help.template(title, deskName(desk))} />
        </>
      )}
      <h3>{help.marks}</h3>
      <ul className="marks">
        {statuses.map((status) => (
          <li key={status}>
            <StatusTag status={status} />
          </li>
        ))}
      </ul>
      <Known of={about}>
        {({ version, electron, chromium }) => (
          <>
            <OldVersionHere />
            <p className="small muted">{help.version(version, electron, chromium)}</p>
          </>
        )}
      </Known>
    </aside>
  );
}
