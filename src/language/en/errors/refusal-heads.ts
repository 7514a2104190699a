// What was not recorded, by the type of its event: the first line of a refusal.

export const refusalHeads: Record<string, (number: string) => string> = {
  received: (number) => `The inquiry ${number} cannot be recorded yet.`,
  printed: (number) => `The printout of ${number} cannot be recorded yet.`,
  dispositioned: (number) => `The disposition of ${number} cannot be recorded yet.`,
  drafted: (number) => `The draft of ${number} cannot be recorded yet.`,
  submitted: (number) => `The draft of ${number} cannot be submitted yet.`,
  reviewed: (number) => `The review of ${number} cannot be recorded yet.`,
  sending: (number) => `The reply of ${number} cannot be sent yet.`,
  replied: (number) => `The reply of ${number} cannot be recorded as delivered yet.`,
  noted: (number) => `The note on ${number} cannot be kept yet.`,
  closed: (number) => `Case ${number} cannot be closed yet.`,
  corrected: (number) => `The correction of ${number} cannot be recorded yet.`,
  withdrawn: (number) => `What was to be withdrawn from ${number} still stands.`,
};
