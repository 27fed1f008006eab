import { useEffect, useRef, useState } from 'preact/hooks';

/** Whether a table is wider than its box: then the box scrolls, and must be reachable by keyboard to do so. */
export const useOverflow = (name: string) => {
  const box = useRef<HTMLDivElement>(null);
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const frame = box.current!;
    const table = frame.firstElementChild!;
    const watch = new ResizeObserver(() => setOverflows(table.scrollWidth > frame.clientWidth + 1));
    watch.observe(table);
    watch.observe(frame);
    return () => watch.disconnect();
  }, []);
  return { ref: box, class: overflows ? 'table-box table-wide' : 'table-box', ...(overflows && { tabIndex: 0, role: 'region' as const, 'aria-label': name }) };
};
