import { Lexer, type MarkedToken, type Token } from 'marked';
import { cutAtLive } from './live-figures';

/** What a slide's words are made of: a subset of Markdown. Whatever is not in it stays as the text it is. */
export type Block =
	| { readonly kind: 'paragraph' | 'heading' | 'quote'; readonly inline: readonly Inline[] }
	| { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] };

export type Inline =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'strong' | 'em' | 'code'; readonly inline: readonly Inline[] }
	| { readonly kind: 'live'; readonly token: string }
	| { readonly kind: 'break' };

/** Reads text as blocks. HTML, links, pictures and tables are shown as they were typed; nothing is ever markup. */
export function readMarkdown(text: string): Block[] {
	return new Lexer({ gfm: true }).lex(text).flatMap((token) => blocksOf(token as MarkedToken));
}

function blocksOf(token: MarkedToken): Block[] {
	switch (token.type) {
		case 'space':
		case 'def':
			return token.type === 'def' ? [plain(token.raw)] : [];
		case 'paragraph':
		case 'heading':
			return [{ kind: token.type, inline: inlineOf(token.tokens) }];
		case 'text':
			return [{ kind: 'paragraph', inline: token.tokens ? inlineOf(token.tokens) : textOf(token.text) }];
		case 'blockquote':
			return [{ kind: 'quote', inline: inlineOf(flat(token.tokens)) }];
		case 'list':
			return [
				{
					kind: 'list',
					ordered: token.ordered,
					items: token.items.map((item) => inlineOf(flat(item.tokens)))
				}
			];
		default:
			return [plain(token.raw)];
	}
}

/** What stands in blocks inside a block, one line behind the other. */
function flat(tokens: readonly Token[]): Token[] {
	return tokens.flatMap((token, i) => {
		const inner = 'tokens' in token && token.tokens ? token.tokens : [token];
		return i > 0 && token.type !== 'space' ? [{ type: 'br', raw: '\n' } as Token, ...inner] : inner;
	});
}

function inlineOf(tokens: readonly Token[]): Inline[] {
	return tokens.flatMap((one): Inline[] => {
		const token = one as MarkedToken;
		switch (token.type) {
			case 'strong':
			case 'em':
				return [{ kind: token.type, inline: inlineOf(token.tokens) }];
			case 'codespan':
				return [{ kind: 'code', inline: [{ kind: 'text', text: token.text }] }];
			case 'br':
				return [{ kind: 'break' }];
			case 'escape':
				return textOf(token.text);
			case 'text':
				return token.tokens ? inlineOf(token.tokens) : textOf(token.text);
			case 'space':
				return [];
			default:
				return textOf(token.raw);
		}
	});
}

function textOf(text: string): Inline[] {
	return cutAtLive(text).map((piece) =>
		'live' in piece ? { kind: 'live', token: piece.live } : { kind: 'text', text: piece.text }
	);
}

const plain = (text: string): Block => ({ kind: 'paragraph', inline: textOf(text.trimEnd()) });
