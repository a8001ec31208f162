/** A strip above a page that stays as it was published: what went wrong, and a way to try again. */
export function showStrip(root: HTMLElement, text: string, retryText: string, retry: (strip: Element) => void): void {
  const strip = document.createElement('p');
  strip.className = 'kept-strip';
  strip.setAttribute('role', 'status');
  strip.textContent = `${text} `;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = retryText;
  button.addEventListener('click', () => retry(strip));
  strip.append(button);
  root.before(strip);
}
