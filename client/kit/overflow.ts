import { useEffect, useRef, useState } from 'preact/hooks';

/** Whether a table is wider than its box: then the box scrolls, and must be reachable by keyboard to do so. */
export const useOverflow = (name: string) => {
  const box = useRef<HTMLDivElement>(null);
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const table = box.current!.firstElementChild!;
    const watch = new ResizeObserver(() => setOverflows(table.scrollWidth > box.current!.clientWidth + 1));
    watch.observe(table);
    watch.observe(box.current!);
    return () => watch.disconnect();
  }, []);
  return { ref: box, class: overflows ? 'table-box table-wide' : 'table-box', ...(overflows && { tabIndex: 0, role: 'region' as const, 'aria-label': name }) };
};
