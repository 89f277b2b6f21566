import type { Handlers } from '../serve.ts';
import { exceptionInbox } from './exception-inbox.ts';
import { oneException } from './exception-one.ts';
import { answerException, argueException, raiseException, unraiseException } from './exception-say.ts';

type Names = `exceptions.${'inbox' | 'one' | 'answer' | 'argue' | 'raise' | 'unraise'}`;

export const explainingHandlers: Pick<Handlers, Names> = {
  'exceptions.inbox': exceptionInbox,
  'exceptions.one': oneException,
  'exceptions.answer': answerException,
  'exceptions.argue': argueException,
  'exceptions.raise': raiseException,
  'exceptions.unraise': unraiseException,
};
