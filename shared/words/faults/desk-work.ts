import type { Quarter } from '../../model/period.ts';
import { sayQuarter } from '../periods.ts';
import type { Said } from './said.ts';

/** Faults of the work at a desk: planning, signing, enrolling, handing over, ruling. */
export const deskFaults = {
  'sealed.nothing-inside': (): Said => ({
    message: 'There is nothing sealed in the file that can be opened here.',
    next: 'Name the workspace that it is sealed to.',
  }),
  'sample.quarter': (about: { quarter: Quarter; has: readonly Quarter[] }): Said => ({
    message: `The sample partnership does not play ${sayQuarter(about.quarter)}.`,
    next: `Choose ${about.has.map((one) => `“${one}”`).join(' or ')}.`,
  }),
  'clock.not-sample': (): Said => ({
    message: 'Only the sample partnership can be told what time it is.',
    next: 'Leave out --now.',
  }),
  'file.unwritable': (about: { path: string }): Said => ({
    message: `${about.path} could not be written.`,
    next: 'Choose another folder, or make room, and try again.',
  }),
  'keys.folder': (about: { folder: string }): Said => ({
    message: `There is no folder ${about.folder} with public keys.`,
    next: 'Check the folder, then try again.',
  }),
  'keys.file': (about: { path: string }): Said => ({
    message: `${about.path} does not hold an Ed25519 public key.`,
    next: 'Take it out of the folder, or put the right key there.',
  }),
  'input.json': (about: { name: string; place: string }): Said => ({
    message:
      about.place === ''
        ? `${about.name} is not JSON of the kind that is expected.`
        : `${about.name} is not right: look at “${about.place}”.`,
    next: 'Put it right and try again. The formats are described in FORMAT.md.',
  }),
  'plan.none': (): Said => ({
    message: 'There is no plan here yet.',
    next: 'Import the plan first.',
  }),
  'plan.no-quarter': (about: { quarter: Quarter }): Said => ({
    message: `${sayQuarter(about.quarter)} is not in the plan’s calendar.`,
    next: 'Check the quarter.',
  }),
  'plan.refused': (about: { count: number }): Said => ({
    message: `${about.count === 1 ? 'One thing is' : `${about.count} things are`} wrong with the plan. Nothing was taken.`,
    next: 'Put right what is listed, and import it again.',
  }),
  'plan.no-item': (about: { ref: string }): Said => ({
    message: `There is no ${about.ref} in the plan.`,
    next: 'Check the reference against the plan.',
  }),
  'rebase.period': (about: { ref: string }): Said => ({
    message: `The chart of ${about.ref} cannot start afresh there: it needs a point before, and one to start with.`,
    next: 'Choose a later period that has a figure.',
  }),
  'rebase.none': (about: { ref: string }): Said => ({
    message: `No fresh start is proposed for ${about.ref} any more.`,
    next: 'Look at the indicator again.',
  }),
  'rebase.sent': (about: { ref: string }): Said => ({
    message: `The proposal for ${about.ref} has gone to the secretariat with a signed return.`,
    next: 'Ask the secretariat not to follow it, or say so in a note of the next return.',
  }),
  'readings.period': (about: { ref: string; period: string }): Said => ({
    message: `${about.ref} is not read by periods such as ${about.period}.`,
    next: 'Give the periods by which the plan says that it is read: months, quarters or years.',
  }),
  'readings.withheld': (about: { ref: string; period: string }): Said => ({
    message: `${about.ref} is said to have no figure for ${about.period} that may be used, and there is one.`,
    next: 'Take the figure out, or say that it is final or provisional.',
  }),
  'readings.central': (about: { ref: string }): Said => ({
    message: `The figures of ${about.ref} are supplied centrally and are not entered here.`,
    next: 'Confirm what was supplied, or dispute it and say what is wrong with it.',
  }),
  'supplied.why': (about: { ref: string }): Said => ({
    message: `The figure of ${about.ref} is disputed without a reason.`,
    next: 'Say what is wrong with it: the reason goes to the secretariat, the figure does not.',
  }),
  'readings.refused': (about: { count: number }): Said => ({
    message: `${about.count === 1 ? 'One row was' : `${about.count} rows were`} refused. Nothing was taken.`,
    next: 'Put right what is listed and import it again, or say that the good rows are to be taken.',
  }),
  'explanations.invalid': (about: { place: string }): Said => ({
    message:
      about.place === ''
        ? 'This is not an explanations file.'
        : `The explanations are not right: look at “${about.place}”.`,
    next: 'Put it right and try again. The format is described in FORMAT.md.',
  }),
  'explanations.quarter': (about: { quarter: Quarter }): Said => ({
    message: `The explanations are for ${sayQuarter(about.quarter)}, not for the quarter that was asked for.`,
    next: 'Check the quarter.',
  }),
  'explanations.item': (about: { ref: string }): Said => ({
    message: `${about.ref} is not allocated to this sub-group.`,
    next: 'Check the reference against the plan.',
  }),
  'progress.lacking': (about: { ref: string; what: string }): Said => ({
    message: `What is said of ${about.ref} lacks something. ${about.what}`,
    next: 'Put that right; nothing was taken until then.',
  }),
  'exceptions.none': (): Said => ({
    message: 'That is not among the exceptions of this quarter, or is none any more.',
    next: 'Go back to the list of exceptions.',
  }),
  'note.lacking': (about: { what: string }): Said => ({
    message: `The note lacks something. ${about.what}`,
    next: 'Put that right; nothing was taken until then.',
  }),
  'note.gone': (): Said => ({ message: 'That note is not here any more.' }),
  'return.not-ready': (about: { count: number; first: string }): Said => ({
    message: `${about.count === 1 ? 'One thing is' : `${about.count} things are`} still missing before the return can be signed. ${about.first}`,
    next: 'Look at the list of what is missing.',
  }),
  'return.not-nil': (about: { count: number }): Said => ({
    message: `A nil return was asked for, and there ${about.count === 1 ? 'is one exception' : `are ${about.count} exceptions`}.`,
    next: 'Sign it without saying nil.',
  }),
  'return.nil-unsaid': (about: { quarter: Quarter }): Said => ({
    message: `There is no exception in ${sayQuarter(about.quarter)}. A return without any must say so.`,
    next: 'Sign it as a nil return.',
  }),
  'return.why-again': (about: { quarter: Quarter }): Said => ({
    message: `A return for ${sayQuarter(about.quarter)} was signed before.`,
    next: 'Say why it is signed again; the new one replaces it.',
  }),
  'return.locked': (about: { quarter: Quarter }): Said => ({
    message: `The return for ${sayQuarter(about.quarter)} is signed, so what it says is locked.`,
    next: 'To change it, open the signed return and choose “Withdraw and revise”.',
  }),
  'return.marking': (about: { marking: string }): Said => ({
    message: `This partnership has no marking “${about.marking}”.`,
    next: 'Choose one of its markings.',
  }),
  'return.damaged': (): Said => ({
    message: 'What is kept of this return is no longer what was signed.',
    next: 'Put an earlier copy of the workspace in place, or ask the secretariat for the return that they hold.',
  }),
  'return.unknown': (): Said => ({ message: 'That return is not here.', next: 'Check which one is meant.' }),
  'return.received': (): Said => ({
    message: 'That return cannot be withdrawn: the secretariat has it.',
    next: 'Sign the quarter again: the new return replaces it.',
  }),
  'return.preparer': (): Said => ({
    message: 'This working copy was given to you to prepare the return, not to sign it.',
    next: 'Hand it back to whoever gave it to you; they sign.',
  }),
  'return.prepared-here': (about: { name: string }): Said => ({
    message: 'You work at this desk to prepare the return, not to sign it.',
    next: `Lock the desk. ${about.name} unlocks it with a passphrase of their own, and signs.`,
  }),
  'desk.keeper-only': (about: { name: string }): Said => ({
    message: `Only ${about.name}, whose desk this is, can do this.`,
    next: 'Lock the desk, and let them unlock it with their own passphrase.',
  }),
  'people.unknown': (): Said => ({
    message: 'That person does not work at this desk any more.',
    next: 'Look at the list again.',
  }),
  'key.no-request': (): Said => ({
    message: 'No key is waiting under that name.',
    next: 'Open the key request first.',
  }),
  'key.unknown': (): Said => ({
    message: 'That key is not in the keyring.',
    next: 'Check which key is meant.',
  }),
  'figures.no-value': (about: { ref: string; period: string }): Said => ({
    message: `There is no figure for ${about.ref} in ${about.period}.`,
    next: 'Enter it, or say why there is none, then sign the figures.',
  }),
  'figures.none-asked': (): Said => ({ message: 'No figures have been asked for.' }),
  'transcription.invalid': (about: { place: string }): Said => ({
    message:
      about.place === ''
        ? 'This is not a transcribed return.'
        : `The transcribed return is not right: look at “${about.place}”.`,
    next: 'Put it right and try again. The format is described in FORMAT.md.',
  }),
  'transcription.refused': (about: { why: string }): Said => ({
    message: `What was typed in could not be taken: ${about.why}`,
    next: 'Put it right and try again.',
  }),
  'transcription.not-issued': (about: { name: string }): Said => ({
    message: `No plan has been issued to ${about.name} yet.`,
    next: 'Issue the plan first: a return speaks about one exact plan.',
  }),
  'determination.unknown': (): Said => ({
    message: 'A ruling rests on returns that are not here.',
    next: 'Check which returns it rests on.',
  }),
  'handover.not-ours': (): Said => ({
    message: 'The working copy was made for somebody else.',
    next: 'Ask for one that is made for your own key.',
  }),
  'handover.other-desk': (): Said => ({
    message: 'The key request is of somebody at another desk, who could not open this working copy.',
    next: 'Ask for a key request that was made with a plan file of this sub-group.',
  }),
  'handover.in-use': (): Said => ({
    message: 'Work has been done at this desk that the working copy does not know of, and would be lost.',
    next: 'Set up a new workspace, and take the working copy over there.',
  }),
  'handover.old-turn': (): Said => ({
    message: 'A newer working copy has been here already.',
    next: 'Ask whoever gave it to you for the newest one.',
  }),
  'handover.no-request': (): Said => ({
    message: 'A working copy is sealed to one person, and this file is not their key request.',
    next: 'Ask them for the key request that their CSP Returns makes.',
  }),
  'handover.not-one': (): Said => ({
    message: 'This is not a working copy.',
    next: 'Look for the file whose name ends in “.csphandover”.',
  }),
  'handover.giver-unknown': (): Said => ({
    message: 'The key of whoever gave this working copy is not known here.',
    next: 'Telephone them, and type the eight words that they read out.',
  }),
  'handover.not-given': (): Said => ({
    message: 'This working copy was not given to you by somebody who waits for it.',
    next: 'To hand the desk over, choose what for.',
  }),
  'handover.own-key': (): Said => ({
    message: 'This is the key request of this very desk.',
    next: 'Ask the other person for the one that their own CSP Returns makes.',
  }),
  'handover.none-out': (): Said => ({ message: 'No working copy has been given away.' }),
  'handover.tables': (): Said => ({
    message: 'The working copy was made by another version of CSP Returns.',
    next: 'Bring both computers to the same version, and hand over again.',
  }),
  'decisions.none': (about: { quarter: Quarter }): Said => ({
    message: `No decisions are recorded for ${sayQuarter(about.quarter)}.`,
    next: 'Record what the Board decided first.',
  }),
  'changes.nothing': (about: { what: 'undo' | 'redo' }): Said => ({
    message: about.what === 'undo' ? 'There is nothing to undo.' : 'There is nothing to do again.',
  }),
  'pack.no-edition': (about: { quarter: Quarter; edition: number }): Said => ({
    message: `No edition ${about.edition} of the paper for ${sayQuarter(about.quarter)} was ever frozen.`,
  }),
  'pack.nothing-received': (about: { quarter: Quarter }): Said => ({
    message: `No return has been received for ${sayQuarter(about.quarter)}.`,
    next: 'Import the returns first.',
  }),
};
