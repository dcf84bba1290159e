/**
 * Work that several ask for at the same time is done once: who asks while it runs gets the same answer. Nothing is kept
 * after it ends, so an answer is never older than the question of the first who asked.
 */
export function onceWhileRunning<T>(): (key: string, work: () => Promise<T>) => Promise<T> {
  const running = new Map<string, Promise<T>>();
  return (key, work) => {
    const found = running.get(key);
    if (found) return found;
    const answer = work().finally(() => running.delete(key));
    running.set(key, answer);
    return answer;
  };
}
