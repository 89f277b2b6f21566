import { Link } from 'wouter';
import { broken } from '../../shared/words/screens/broken.ts';
import { Page } from '../parts/Page.tsx';
import { paths } from '../routes.ts';

/** An address that names no screen of this desk. */
export const NotHere = () => (
  <Page title={broken.notHere}>
    <p>
      <Link href={paths.home}>{broken.home}</Link>
    </p>
  </Page>
);
