import { keyDocuments } from './documents/keys.ts';
import { returnDocuments } from './documents/returns.ts';
import { secretariatDocuments } from './documents/secretariat.ts';
import { workspaceDocuments } from './documents/workspace.ts';
import type { DocumentPart, Part } from './part.ts';
import { entryParts } from './parts/entries.ts';
import { exceptionParts } from './parts/exception.ts';
import { indicatorParts } from './parts/indicator.ts';
import { keyParts } from './parts/keys.ts';
import { partnershipParts } from './parts/partnership.ts';
import { planParts } from './parts/plan.ts';
import { secretariatParts } from './parts/secretariat.ts';
import { values } from './parts/values.ts';

/** Every document of the format by its `schema`, in the order in which a quarter makes them. */
export const documents: Readonly<Record<string, DocumentPart>> = {
  ...workspaceDocuments,
  ...secretariatDocuments,
  ...returnDocuments,
  ...keyDocuments,
};

/** Every named shape that documents are made of. */
export const parts: Readonly<Record<string, Part>> = {
  ...values,
  ...keyParts,
  ...partnershipParts,
  ...planParts,
  ...indicatorParts,
  ...entryParts,
  ...exceptionParts,
  ...secretariatParts,
};
