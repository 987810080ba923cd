import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { mayImport } from './scripts/import-law.cjs';
import svelteConfig from './svelte.config.js';

/**
 * The import law is dependency-cruiser's, which reads components as compiled and so never sees a type they
 * import. For components the same table is therefore read here too.
 */
const importLaw = Object.entries(mayImport).map(([folder, allowed]) => ({
	files: [`src/lib/${folder}/**/*.svelte`],
	rules: {
		'no-restricted-imports': [
			'error',
			{
				patterns: [
					{
						regex: `^\\$lib/(?!(?:${allowed.join('|') || 'nothing'})$)`,
						message: `Import law: ${folder} may import ${allowed.join(', ') || 'no other folder'}, through the front door.`
					},
					{
						regex: `^(?:\\.\\./)+(?:${Object.keys(mayImport).join('|')})(?:/|$)`,
						message: 'Another folder is imported through its front door, $lib/<folder>.'
					}
				]
			}
		]
	}
}));

export default defineConfig(
	{ ignores: ['build/', '.svelte-kit/', 'node_modules/', 'test-results/'] },
	js.configs.recommended,
	ts.configs.recommended,
	svelte.configs.recommended,
	svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			// TypeScript knows the names; eslint does not.
			'no-undef': 'off',
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig }
		},
		rules: {
			// Text of a dossier or a file is never markup.
			'svelte/no-at-html-tags': 'error',
			// Facts are replaced whole, so a Map inside a derived value needs no reactivity of its own.
			'svelte/prefer-svelte-reactivity': 'off',
			// Every address is relative to the page: the built folder runs from any path.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	...importLaw,
	{ files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
	{ files: ['static/**/*.js'], languageOptions: { sourceType: 'script' } }
);
