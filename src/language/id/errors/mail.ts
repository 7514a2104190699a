// Failures of mail.

export const mailErrors = {};
