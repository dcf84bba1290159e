import { type RefObject, useEffect, useRef, useState } from 'react';

/** Width of an element in CSS pixels, so that a drawing fills it without scaling its text. */
export function useBreedte<E extends HTMLElement>(begin: number, minimum: number): [RefObject<E | null>, number] {
  const ref = useRef<E>(null);
  const [breedte, setBreedte] = useState(begin);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const meet = () => setBreedte(Math.max(minimum, Math.floor(element.clientWidth)));
    meet();
    const observer = new ResizeObserver(meet);
    observer.observe(element);
    return () => observer.disconnect();
  }, [minimum]);
  return [ref, breedte];
}
