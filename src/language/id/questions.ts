// What the questions themselves say: yes and no.

export const questions = {
  /** The first of each is the letter shown. */
  yes: ['y', 'ya', 'yes'],
  no: ['t', 'tidak', 'n', 'no'],
  yesOrNo: 'Ketik y untuk ya atau t untuk tidak.',
};
