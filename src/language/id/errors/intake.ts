// Failures of files that are taken in.

export const intakeErrors = {};
