// Refusals of the procedure, and cases that are not found.

export const procedureErrors = {};
