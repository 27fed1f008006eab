/** Waits until the condition holds (is truthy and does not throw) and answers with its value. Tests never just sleep. */
export const eventually = async <T>(condition: () => T | Promise<T>, { within = 60_000, every = 20 } = {}): Promise<Exclude<NonNullable<T>, false>> => {
  const deadline = performance.now() + within;
  for (let last: unknown; ;) {
    try {
      const value = await condition();
      if (value) return value as Exclude<NonNullable<T>, false>;
      last = undefined;
    } catch (error) { last = error; }
    if (performance.now() > deadline) throw new Error(`not so within ${within} ms: ${condition}`, { cause: last });
    await new Promise((resolve) => { setTimeout(resolve, every); });
  }
};
