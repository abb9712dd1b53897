// Multi-tap: what a key of a twelve-key phone writes (ITU-T E.161 for the letters).

export const LETTERS = {
  1: ".,?!-@/:'\"1",
  2: "abc2",
  3: "def3",
  4: "ghi4",
  5: "jkl5",
  6: "mno6",
  7: "pqrs7",
  8: "tuv8",
  9: "wxyz9",
  0: " 0",
  "*": "()*+#%=",
};
export const MODES = ["abc", "ABC", "123"];
const SETTLE_MS = 1000;

/** Writes into a text field by keys. `changed()` is called when the mode or the letters to
 * choose from change: `mode`, and `choice`: {letters, index} or null. */
export class Multitap {
  constructor(changed) {
    this.changed = changed;
    this.field = null;
    this.mode = "abc";
    this.pending = null;
    this.timer = 0;
  }

  /** The field that keys write to from now on; null for none. */
  attach(field, mode = "abc") {
    this.settle();
    this.field = field;
    this.mode = mode;
    // Whatever else moves the caret or the text ends the choice.
    field?.addEventListener("keydown", () => this.settle());
    field?.addEventListener("pointerdown", () => this.settle());
  }

  get choice() {
    return this.pending && { letters: this.pending.letters, index: this.pending.index };
  }

  press(key) {
    if (key === "#") {
      this.settle();
      this.mode = MODES[(MODES.indexOf(this.mode) + 1) % MODES.length];
      this.changed();
    } else if (this.mode === "123") {
      this.settle();
      this.write(key);
    } else {
      this.cycle(key);
    }
  }

  /** The key that was pressed is held: its digit or sign itself. */
  hold(key) {
    if (key === "#") {
      this.mode = MODES[(MODES.indexOf(this.mode) + MODES.length - 1) % MODES.length];
      this.write(key);
      this.changed();
    } else if (this.pending?.key === key) {
      this.replace(key);
    }
    this.settle();
  }

  /** Takes away the letter before the caret, or what is selected. */
  rub() {
    this.settle();
    const { selectionStart: start, selectionEnd: end } = this.field;
    // A letter beyond the basic plane is two units, and goes as one.
    const one = Array.from(this.field.value.slice(0, start)).at(-1) ?? "";
    this.field.setRangeText("", start === end ? start - one.length : start, end, "end");
    this.told();
  }

  /** The letter that was being chosen is taken as it stands. */
  settle() {
    clearTimeout(this.timer);
    if (this.pending === null) return;
    this.pending = null;
    this.changed();
  }

  cycle(key) {
    const letters = this.mode === "ABC" ? LETTERS[key].toUpperCase() : LETTERS[key];
    const before = this.pending;
    if (before?.key === key) {
      before.index = (before.index + 1) % letters.length;
      this.replace(letters[before.index]);
    } else {
      this.settle();
      if (!this.write(letters[0])) return;
      this.pending = { key, letters, index: 0, at: this.field.selectionStart - 1 };
    }
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.settle(), SETTLE_MS);
    this.changed();
  }

  write(letter) {
    const { selectionStart: start, selectionEnd: end, value, maxLength } = this.field;
    if (maxLength > 0 && value.length - (end - start) >= maxLength) return false;
    this.field.setRangeText(letter, start, end, "end");
    this.told();
    return true;
  }

  replace(letter) {
    this.field.setRangeText(letter, this.pending.at, this.pending.at + 1, "end");
    this.told();
  }

  told() {
    this.field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}
