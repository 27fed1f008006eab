import { set, settings } from './settings.ts';
import { say } from './words.ts';

/** 万元 or 元, for every amount of the portal. */
export const UnitSwitch = () => (
  <div class="switch" role="group" aria-label={say.unit}>
    {(['wan', 'yuan'] as const).map((unit) => <button key={unit} type="button" aria-pressed={settings.value.money === unit} onClick={() => set({ money: unit })}>{unit === 'wan' ? say.wan : say.yuan}</button>)}
  </div>
);
