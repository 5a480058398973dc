/** Whether a number in a text may be larger than any; most files need not be gone through for it. */
export const mayHoldEndless = (text: string): boolean => /\d[eE]\+?\d{3}|\d{309}|0[xo][\da-fA-F]{250}/.test(text);
