export type DeclaredName = { name: string; line: number };

const declaration = /^\s*(?:export\s+)?(?:async\s+)?(?:const|let|function|type|class)\s+([A-Za-z_$][\w$]*)/;
/** Text between tags, or given to an attribute that people read. */
const shown = />\s*([A-Z][^<>{}=;()]*[a-z.])\s*<|(?:aria-label|title|label|placeholder)=(?:"([^"]+)"|\{'([^']+)'\})/g;

/** The names that a file gives (itself, constants, functions, types) and, in a component, the words it shows. */
export function declaredNames(path: string, text: string): readonly DeclaredName[] {
  const own = path.slice(path.lastIndexOf('/') + 1).replace(/\.tsx?$/, '');
  const names = text.split('\n').flatMap((content, index) => {
    const name = declaration.exec(content)?.[1];
    return name === undefined ? [] : [{ name, line: index + 1 }];
  });
  return [{ name: own, line: 1 }, ...names, ...(path.endsWith('.tsx') ? shownWords(text) : [])];
}

function shownWords(text: string): DeclaredName[] {
  return [...text.matchAll(shown)].map((match) => ({
    name: (match[1] ?? match[2] ?? match[3] ?? '').trim(),
    line: text.slice(0, match.index).split('\n').length,
  }));
}
