import type { Rag } from '../../shared/model/entries.ts';
import { StatusTag } from './StatusTag.tsx';

/** Red, amber or green by letter, word and shape; null where there is no figure to judge. */
export const RagTag = ({ rag }: { rag: Rag | null }) => <StatusTag status={rag ?? 'none'} />;
