import { useEffect, useState } from 'react';
import type { Taal } from '../teksten/tekst.ts';

/** The words of the page as one reads them: only what can be seen, a pause after each block. */
export function leesbareTekst(begin: Element): string[] {
  const stukken: string[] = [];
  const blokken = begin.querySelectorAll<HTMLElement>(
    'h1,h2,h3,p,li,dt,dd,summary,label,legend,th,td,caption,button,.meedoen-bon__som,.meedoen-klok__wat,.meedoen-klok__uiterlijk',
  );
  for (const blok of blokken) {
    if (blok.closest('[aria-hidden="true"],[hidden]') || blok.checkVisibility?.() === false) continue;
    if (blok.parentElement?.closest('p,li,dt,dd,summary,label,legend,th,td,caption,button')) continue;
    const tekst = blok.innerText.replace(/\s+/g, ' ').replace(/−\s?/g, 'min ').trim();
    if (tekst) stukken.push(tekst);
  }
  return stukken;
}

/** Reads the page aloud with the voice of the device. `kan` is false where the device has none. */
export function useVoorlezen(taal: Taal): {
  readonly kan: boolean;
  readonly leest: boolean;
  readonly wissel: () => void;
} {
  const stem = typeof window !== 'undefined' && 'speechSynthesis' in window ? window.speechSynthesis : undefined;
  const [leest, setLeest] = useState(false);
  useEffect(() => () => stem?.cancel(), [stem]);

  const wissel = () => {
    if (!stem) return;
    stem.cancel();
    const main = document.querySelector('main');
    if (leest || !main) {
      setLeest(false);
      return;
    }
    const stukken = leesbareTekst(main);
    stukken.forEach((stuk, i) => {
      const zin = new SpeechSynthesisUtterance(stuk);
      zin.lang = taal === 'en' ? 'en-GB' : 'nl-NL';
      zin.rate = 0.95;
      if (i === stukken.length - 1) zin.onend = () => setLeest(false);
      zin.onerror = () => setLeest(false);
      stem.speak(zin);
    });
    setLeest(stukken.length > 0);
  };
  return { kan: stem !== undefined, leest, wissel };
}
