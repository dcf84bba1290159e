import { type RefObject, useEffect } from 'react';

const DOZEN = '[class*="__tabel"], .mdn-maandtabel__doos, .mdn-brug, .mdn-punten';

/** Makes what scrolls sideways reachable by keyboard, and only while it does (WCAG 2.1.1). @param inhoud the page */
export function useSchuiven(inhoud: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const pagina = inhoud.current;
    if (!pagina) return;
    const zet = () => {
      for (const doos of pagina.querySelectorAll<HTMLElement>(DOZEN)) {
        if (doos.scrollWidth > doos.clientWidth + 1) {
          doos.tabIndex = 0;
          doos.role ??= 'group';
          doos.ariaLabel ??= 'Tabel, te schuiven';
        } else doos.removeAttribute('tabindex');
      }
    };
    let straks = 0;
    const plan = () => {
      cancelAnimationFrame(straks);
      straks = requestAnimationFrame(zet);
    };
    const groei = new ResizeObserver(plan);
    const wissel = new MutationObserver(plan);
    groei.observe(pagina);
    wissel.observe(pagina, { childList: true, subtree: true });
    return () => {
      cancelAnimationFrame(straks);
      groei.disconnect();
      wissel.disconnect();
    };
  }, [inhoud]);
}
