import { keyDocuments } from './documents/keys.ts';
import { packDocuments } from './documents/pack.ts';
import { returnDocuments } from './documents/returns.ts';
import { secretariatDocuments } from './documents/secretariat.ts';
import { statusDocuments } from './documents/status.ts';
import { transcriptionDocuments } from './documents/transcription.ts';
import { workspaceDocuments } from './documents/workspace.ts';
import type { DocumentPart, Part } from './part.ts';
import { entryParts } from './parts/entries.ts';
import { exceptionParts } from './parts/exception.ts';
import { indicatorParts } from './parts/indicator.ts';
import { keyParts } from './parts/keys.ts';
import { packParts } from './parts/pack.ts';
import { packAccountParts } from './parts/pack-account.ts';
import { packExceptionParts } from './parts/pack-exception.ts';
import { partnershipParts } from './parts/partnership.ts';
import { planParts } from './parts/plan.ts';
import { roundParts } from './parts/round.ts';
import { secretariatParts } from './parts/secretariat.ts';
import { statusParts } from './parts/status.ts';
import { values } from './parts/values.ts';

/** Every document of the format by its `schema`, in the order in which a quarter makes them. */
export const documents: Readonly<Record<string, DocumentPart>> = {
  ...workspaceDocuments,
  ...transcriptionDocuments,
  ...secretariatDocuments,
  ...returnDocuments,
  ...keyDocuments,
  ...statusDocuments,
  ...packDocuments,
};

/** Every named shape that documents are made of. */
export const parts: Readonly<Record<string, Part>> = {
  ...values,
  ...keyParts,
  ...partnershipParts,
  ...planParts,
  ...roundParts,
  ...indicatorParts,
  ...entryParts,
  ...exceptionParts,
  ...secretariatParts,
  ...statusParts,
  ...packExceptionParts,
  ...packParts,
  ...packAccountParts,
};
