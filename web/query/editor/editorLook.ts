import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const floating = {
  border: '1px solid var(--border-strong)',
  borderRadius: 'var(--radius-6)',
  backgroundColor: 'var(--surface-raised)',
  color: 'var(--text)',
  boxShadow: 'var(--shadow-float)',
};

const rules = EditorView.theme({
  '&': { height: '100%', backgroundColor: 'transparent', color: 'var(--text)', fontSize: '13px' },
  '&.cm-focused': { outline: 'none' },
  // Above the line in which the cursor stands, which would hide an outline of the editor itself.
  '&.cm-focused::after': {
    content: '""',
    position: 'absolute',
    inset: '0',
    zIndex: '300',
    border: '2px solid var(--focus-ring)',
    pointerEvents: 'none',
  },
  '.cm-scroller': { fontFamily: 'var(--font-code)', lineHeight: '20px', fontVariantLigatures: 'none' },
  '.cm-content': { padding: '8px 0', caretColor: 'var(--text)' },
  '.cm-line': { padding: '0 16px 0 4px' },
  '.cm-cursor': { borderLeftColor: 'var(--text)' },
  '.cm-gutters': { backgroundColor: 'transparent', border: '0', color: 'var(--text-tertiary)' },
  '.cm-lineNumbers .cm-gutterElement': { minWidth: '34px', padding: '0 4px 0 0' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'transparent' },
  '&.cm-focused .cm-activeLine, &.cm-focused .cm-activeLineGutter': { backgroundColor: 'var(--surface-sunken)' },
  '&.cm-focused .cm-lineNumbers .cm-activeLineGutter': {
    color: 'var(--text)',
    boxShadow: 'inset 4px 0 0 var(--accent)',
  },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': {
    backgroundColor: 'color-mix(in srgb, var(--accent) 24%, transparent)',
  },
  '&.cm-focused .cm-matchingBracket': {
    backgroundColor: 'var(--surface-pressed)',
    outline: '1px solid var(--border-control)',
  },
  '.cm-foldGutter .cm-gutterElement': { cursor: 'default', padding: '0 4px' },
  '.cm-foldPlaceholder': {
    backgroundColor: 'var(--surface-panel)',
    border: '1px solid var(--border-strong)',
    color: 'var(--text-secondary)',
    fontFamily: 'var(--font-text)',
    padding: '0 6px',
  },
  '.cm-placeholder': { color: 'var(--text-tertiary)' },
  '.cm-tooltip': floating,
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--font-code)', fontSize: '13px', maxHeight: '16em' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '3px 10px', lineHeight: '20px' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: 'var(--surface-selected)', color: 'var(--text)' },
  '.cm-completionDetail': { color: 'var(--code-type)', fontStyle: 'normal', marginLeft: '12px' },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '600' },
  '.cm-tooltip.cm-completionInfo, .cm-tooltip-hover': {
    maxWidth: '440px',
    fontFamily: 'var(--font-text)',
    fontSize: '13px',
    lineHeight: '18px',
  },
  '.cm-tooltip.cm-completionInfo': { padding: '9px 12px', whiteSpace: 'pre-line' },
  '.field-docs': { padding: '9px 12px', whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  '.field-docs code': { font: '400 12.5px/18px var(--font-code)' },
  '.field-docs p': { margin: '4px 0 0' },
  '.field-docs code span': { color: 'var(--text-secondary)' },
  '.field-docs code i': { color: 'var(--code-type)', fontStyle: 'normal' },
  '.cm-diagnostic': { padding: '6px 12px', fontFamily: 'var(--font-text)' },
  '.cm-diagnostic-error': { borderLeft: '3px solid var(--state-failed)' },
  '.cm-diagnostic-warning': { borderLeft: '3px solid var(--state-unverified)' },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--state-failed) 1px',
    textUnderlineOffset: '3px',
  },
  '.cm-lintRange-warning': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--state-unverified) 1px',
    textUnderlineOffset: '3px',
  },
  '.cm-panels': {
    backgroundColor: 'var(--surface-panel)',
    color: 'var(--text)',
    borderColor: 'var(--border-hairline)',
  },
  '.cm-panel.cm-search': { padding: '6px 12px', fontFamily: 'var(--font-text)' },
  '.cm-textfield': {
    backgroundColor: 'var(--input-bg)',
    border: '1px solid var(--input-border)',
    color: 'var(--text)',
    fontSize: '13px',
  },
  '.cm-button': {
    backgroundImage: 'none',
    backgroundColor: 'var(--surface-panel)',
    border: '1px solid var(--button-border)',
    color: 'var(--text)',
    fontSize: '13px',
  },
  '.cm-searchMatch': { backgroundColor: 'var(--state-truncated-wash)', outline: '1px solid var(--state-truncated)' },
});

const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.definitionKeyword, tags.modifier], color: 'var(--code-keyword)', fontWeight: '500' },
  {
    tag: [tags.variableName, tags.bool, tags.null, tags.integer, tags.float, tags.number],
    color: 'var(--code-keyword)',
  },
  { tag: [tags.attributeName], color: 'var(--code-argument)' },
  { tag: [tags.atom, tags.special(tags.name), tags.typeName], color: 'var(--code-type)' },
  { tag: [tags.string], color: 'var(--code-string)' },
  { tag: [tags.lineComment], color: 'var(--code-comment)' },
]);

const jsonColours = HighlightStyle.define([{ tag: [tags.propertyName], color: 'var(--code-argument)' }]);

/** How code looks, in either theme: all colours are tokens. */
export const editorLook: Extension = [rules, syntaxHighlighting(colours)];

/** JSON tells its keys from its texts too. */
export const jsonLook: Extension = [editorLook, syntaxHighlighting(jsonColours)];
