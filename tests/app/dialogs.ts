/** What jsdom lacks: a dialog opens and closes here as far as its attribute and its event go. */
export function openDialogs(): void {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event("close"));
  };
  // jsdom lays nothing out, so there is nothing to bring into view.
  Element.prototype.scrollIntoView = () => {};
}
