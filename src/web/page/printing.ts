/** Paper has no clicks: what is folded is opened for it, and folded again. `open` gives what folds again. */
export function printsWhole(open: () => (() => void) | undefined): void {
  let close = () => {};
  window.addEventListener('beforeprint', () => {
    close = open() ?? close;
  });
  window.addEventListener('afterprint', () => close());
}
