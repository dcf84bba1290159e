/**
 * The smallest whole number from 1 to `meeste` for which something is no longer what it is for 0. Between two
 * breakpoints the law is linear, so that what holds at both ends holds in between: only one stretch has to be halved.
 * @param breekpunten where the law jumps; other numbers than 1 to `meeste` are left out
 */
export function kleinste(
  isAnders: (stap: number) => boolean,
  meeste: number,
  breekpunten: readonly number[],
): number | undefined {
  if (meeste < 1) return undefined;
  // the last number before a jump and the first after it: both ends of every stretch
  const punten = new Set([1, meeste, ...breekpunten.flatMap((punt) => [punt - 1, punt])]);
  let gelijk = 0;
  for (const punt of [...punten].filter((each) => each >= 1 && each <= meeste).sort((a, b) => a - b)) {
    if (!isAnders(punt)) {
      gelijk = punt;
      continue;
    }
    let anders = punt;
    while (anders - gelijk > 1) {
      const midden = Math.floor((gelijk + anders) / 2);
      if (isAnders(midden)) anders = midden;
      else gelijk = midden;
    }
    return anders;
  }
  return undefined;
}
