import { change, migration, step } from './changes.ts';
import {
  admission,
  document,
  issuedPlan,
  parked,
  planVersion,
  quarantine,
  receiptLine,
  returnCoverage,
  returnException,
} from './documents.ts';
import {
  actionProgress,
  contribution,
  draft,
  exceptionAnswer,
  gap,
  milestoneProgress,
  note,
  raisedException,
  reading,
  requestAnswer,
  standing,
  suppliedReading,
} from './entries.ts';
import { indicator } from './indicator.ts';
import { enrolment, key, keyRequest, keyringVersion } from './keys.ts';
import {
  marking,
  partnership,
  person,
  post,
  requester,
  setting,
  subGroup,
  workspace,
} from './partnership.ts';
import {
  action,
  calendarQuarter,
  contributor,
  evidence,
  milestone,
  plan,
  priority,
  priorityEvidence,
  request,
  ruleSet,
  theme,
  thresholdChange,
} from './plan.ts';
import {
  chase,
  decision,
  determination,
  figuresRequest,
  frozenPack,
  handover,
  job,
  meeting,
  query,
} from './round.ts';

/** The tables that people change: every change to them is recorded and can be undone. */
export const recordedTables = {
  setting,
  partnership,
  sub_group: subGroup,
  person,
  post,
  marking,
  requester,
  plan,
  rule_set: ruleSet,
  calendar_quarter: calendarQuarter,
  evidence,
  theme,
  priority,
  contributor,
  priority_evidence: priorityEvidence,
  indicator,
  action,
  milestone,
  request,
  threshold_change: thresholdChange,
  reading,
  supplied_reading: suppliedReading,
  action_progress: actionProgress,
  milestone_progress: milestoneProgress,
  note,
  exception_answer: exceptionAnswer,
  raised_exception: raisedException,
  gap,
  contribution,
  request_answer: requestAnswer,
  query,
  figures_request: figuresRequest,
  determination,
  meeting,
  decision,
  chase,
};

/** Every table. What is not recorded is a document or follows from documents, or is the record itself. */
export const tables = {
  ...recordedTables,
  workspace,
  draft,
  standing,
  document,
  return_exception: returnException,
  return_coverage: returnCoverage,
  plan_version: planVersion,
  issued_plan: issuedPlan,
  receipt_line: receiptLine,
  quarantine,
  admission,
  parked,
  key,
  keyring_version: keyringVersion,
  enrolment,
  key_request: keyRequest,
  handover,
  frozen_pack: frozenPack,
  job,
  step,
  change,
  migration,
};

/** A table by its name in the database, which is also its name in the record of changes. */
export type Noun = keyof typeof tables;
export type RecordedNoun = keyof typeof recordedTables;
/** A row as it is read: columns under the model's names, JSON parsed, 1 and 0 as yes and no. */
export type Row<N extends Noun> = (typeof tables)[N]['$inferSelect'];
/** A row as it is written. */
export type NewRow<N extends Noun> = (typeof tables)[N]['$inferInsert'];
