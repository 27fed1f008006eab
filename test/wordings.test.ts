import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';

/** Whatever the portal says stands in a table of words, in Chinese and in English. */
const root = fileURLToPath(new URL('../client/', import.meta.url));
const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);
/** What is Chinese in whatever language the portal speaks: the departments' own terms as they are stored, and the text of Chinese documents. */
const data: Readonly<Record<string, readonly string[]>> = {
  'app/display.tsx': ['中文'],
  'challenge/listing.tsx': ['拟立项公示'],
  'incubator/carrier.tsx': ['车联网'],
  'indicator/figure-value.tsx': ['元'],
  'indicator/figure.tsx': ['元'],
  'indicator/headline.tsx': ['位'],
  'indicator/matters.tsx': ['批示', '文件', '活动', '培训', '专班', '试点', '目录'],
};
/** For makers, and said so there. */
const forMakers = ['app/design.tsx', 'app/design-charts.tsx', 'app/design-forms.tsx', 'app/design-lists.tsx'];

const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name)).map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  .filter((name) => !/^(dist|generated)\//.test(name)).sort();
const sources = files.map((name) => ts.createSourceFile(name, readFileSync(join(root, name), 'utf8'), ts.ScriptTarget.Latest, true));
const isTable = (node: ts.Node): node is ts.CallExpression => ts.isCallExpression(node) && node.expression.getText() === 'words';
const texts = (node: ts.Node): string => {
  if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node) || ts.isJsxText(node)) return node.text;
  return ts.isParameter(node) ? '' : node.getChildren().map(texts).join('');
};

describe('the portal’s wordings', () => {
  test('are there in both languages', () => {
    let count = 0;
    const wanting: string[] = [];
    const walk = (node: ts.Node): void => {
      if (!isTable(node)) { ts.forEachChild(node, walk); return; }
      for (const property of (node.arguments[0] as ts.ObjectLiteralExpression).properties) {
        const [zh, en, ...more] = ((property as ts.PropertyAssignment).initializer as ts.ArrayLiteralExpression).elements;
        const [chinese, english] = [zh ? texts(zh) : '', en ? texts(en) : ''];
        const asks = (each: ts.Expression | undefined): number => (each && ts.isArrowFunction(each) ? each.parameters.length : 0);
        count += 1;
        // What is the same in both (PDF, TRL) needs no Chinese; a wording that only puts together what it is given has no letters.
        const isSaid = english !== '' || (en !== undefined && ts.isArrowFunction(en));
        const isRight = more.length === 0 && chinese !== '' && isSaid && !isChinese(english) && (isChinese(chinese) || chinese === english || !/\p{Letter}/u.test(chinese)) && asks(zh) === asks(en);
        if (!isRight) wanting.push(`${node.getSourceFile().fileName}: ${property.getText()}`);
      }
    };
    sources.forEach(walk);
    expect(wanting).toEqual([]);
    expect(count).toBeGreaterThan(1_500);
  });

  test('stand nowhere else', () => {
    const loose: string[] = [];
    const walk = (node: ts.Node): void => {
      // Where both languages stand side by side, nothing is missing.
      if (isTable(node) || (ts.isConditionalExpression(node) && node.condition.getText().includes('language.value'))) return;
      const said = ts.isTemplateExpression(node) ? '' : ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node) || ts.isJsxText(node) ? node.text : '';
      const { fileName } = node.getSourceFile();
      if (isChinese(said) && !data[fileName]?.includes(said)) loose.push(`${fileName}: ${said.trim()}`);
      ts.forEachChild(node, walk);
    };
    sources.filter(({ fileName }) => !forMakers.includes(fileName)).forEach(walk);
    expect(loose).toEqual([]);
  });
});
