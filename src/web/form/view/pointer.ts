/** Waits with what moves the page until no button of the mouse is pressed: what moves away below the pointer is not hit. */
export class PointerRest {
  private isPressed = false;
  private waiting: (() => void)[] = [];

  constructor(box: HTMLElement) {
    const released = () => {
      this.isPressed = false;
      document.removeEventListener('pointerup', released, true);
      document.removeEventListener('pointercancel', released, true);
      // After the click.
      setTimeout(() => {
        const now = this.waiting;
        this.waiting = [];
        for (const work of now) work();
      });
    };
    box.addEventListener('pointerdown', () => {
      this.isPressed = true;
      document.addEventListener('pointerup', released, true);
      document.addEventListener('pointercancel', released, true);
    });
  }

  /** Does it now, or when the button is let go. */
  when(work: () => void): void {
    if (this.isPressed) this.waiting.push(work);
    else work();
  }
}
