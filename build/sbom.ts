// `npm run -s sbom` prints the software bill of materials.
import { sbom } from './pack/sbom.ts';

process.stdout.write(`${JSON.stringify(sbom(), null, 2)}\n`);
