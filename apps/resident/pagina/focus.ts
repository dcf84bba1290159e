import { type RefObject, useEffect } from 'react';

const ankers = 'a[href], button, input, select, textarea, summary, [tabindex]';

/**
 * Keeps the focus of who uses a keyboard or a screen reader. A button that is switched off while it works, or a form
 * that makes way for its answer, would drop the focus to the top of the page. It goes back to the button, or on to what
 * came in its place.
 * @param pagina what is watched: the page with what stands beside it
 */
export function useFocusBewaard(pagina: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const geheel = pagina.current;
    if (!geheel) return;
    let laatste: { readonly wie: HTMLElement; readonly ouders: readonly Element[] } | undefined;
    let nieuw: Element[] = [];
    let straks: ReturnType<typeof setTimeout> | undefined;

    const onthoud = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      const ouders: Element[] = [];
      for (let ouder = target.parentElement; ouder && geheel.contains(ouder); ouder = ouder.parentElement)
        ouders.push(ouder);
      laatste = { wie: target, ouders };
    };
    // who presses beside it lets go on purpose
    const laatLos = ({ target }: PointerEvent) => {
      if (target instanceof Element && !target.closest(`${ankers}, label`)) laatste = undefined;
    };
    const herstel = () => {
      straks = undefined;
      const erbij = nieuw;
      nieuw = [];
      if (!laatste || document.activeElement !== document.body) return;
      if (laatste.wie.isConnected) {
        if (!laatste.wie.matches(':disabled')) laatste.wie.focus({ preventScroll: true });
        return;
      }
      // a page that gets its answer may draw its heading anew: who stood there stays there
      const kop = laatste.wie.matches('h1') ? geheel.querySelector('h1') : null;
      const plek = laatste.ouders.find((ouder) => ouder.isConnected) ?? geheel;
      const inDePlaats = erbij.find((een) => een.isConnected && plek.contains(een) && een.textContent);
      const doel = kop ?? inDePlaats ?? plek.querySelector('h1, h2, h3') ?? plek;
      if (!(doel instanceof HTMLElement)) return;
      if (!doel.matches(ankers)) {
        doel.tabIndex = -1;
        doel.dataset.krijgtFocus = '';
      }
      doel.focus();
    };
    const kijker = new MutationObserver((veranderd) => {
      for (const { addedNodes } of veranderd) for (const een of addedNodes) if (een instanceof Element) nieuw.push(een);
      straks ??= setTimeout(herstel, 0);
    });
    kijker.observe(geheel, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] });
    geheel.addEventListener('focusin', onthoud);
    document.addEventListener('pointerdown', laatLos);
    return () => {
      clearTimeout(straks);
      kijker.disconnect();
      geheel.removeEventListener('focusin', onthoud);
      document.removeEventListener('pointerdown', laatLos);
    };
  }, [pagina]);
}
