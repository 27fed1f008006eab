import { Dialog } from '../kit/dialog.tsx';
import { language } from '../kit/i18n.ts';
import { set, settings, type Settings } from '../kit/settings.ts';
import { say } from '../kit/words.ts';
import { text } from './words.ts';

interface GroupProps { readonly name: string; readonly title: string; readonly value: string; readonly options: readonly (readonly [value: string, title: string])[]; readonly onChoose: (value: string) => void }

const Group = ({ name, title, value, options, onChoose }: GroupProps) => (
  <fieldset class="choices">
    <legend>{title}</legend>
    {options.map(([each, label]) => <label key={each} class="check"><input type="radio" name={name} checked={each === value} onChange={() => onChoose(each)} /> {label}</label>)}
  </fieldset>
);

/** How things look, for this browser: language, colours, text size, contrast, unit of money. */
export const Display = ({ onClose }: { readonly onClose: () => void }) => {
  const { theme, text: size, contrast, money } = settings.value;
  return (
    <Dialog title={text.display} onClose={onClose}>
      <Group name="language" title={text.language} value={language.value} options={[['zh', '中文'], ['en', 'English']]} onChoose={(value) => { language.value = value === 'en' ? 'en' : 'zh'; }} />
      <Group name="text" title={text.textSize} value={size} options={[['normal', text.normal], ['large', text.large], ['huge', text.huge]]} onChoose={(value) => set({ text: value as Settings['text'] })} />
      <Group name="theme" title={text.theme} value={theme} options={[['auto', text.themeAuto], ['light', text.light], ['dark', text.dark]]} onChoose={(value) => set({ theme: value as Settings['theme'] })} />
      <Group name="contrast" title={text.contrast} value={contrast} options={[['auto', text.themeAuto], ['high', text.high]]} onChoose={(value) => set({ contrast: value as Settings['contrast'] })} />
      <Group name="money" title={say.unit} value={money} options={[['wan', say.wan], ['yuan', say.yuan]]} onChoose={(value) => set({ money: value as Settings['money'] })} />
    </Dialog>
  );
};
