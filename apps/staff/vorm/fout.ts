/** Puts the focus in the first field with an error, once it has been drawn. @param vorm the form or a part of it */
export function naarFout(vorm: HTMLElement): void {
  requestAnimationFrame(() => {
    vorm.querySelector<HTMLElement>('[aria-invalid="true"], .mdn-veld--fout input')?.focus();
  });
}
