import type {
	ConfidenceLevel,
	EventRecord,
	PlaceKind,
	PlacePrecision,
	Role,
	Status,
	Voice
} from '$lib/dossier';

export const roleWords: Record<Role, string> = {
	claimed: 'claimed it',
	attributed: 'named as having done it',
	suspected: 'suspected',
	participant: 'took part',
	founder: 'founder',
	'security-force': 'security force',
	target: 'target',
	subject: 'spoken of',
	speaker: 'speaking',
	rival: 'rival'
};

export const certaintyWords: Record<EventRecord['groups'][number]['certainty'], string | null> = {
	stated: null,
	contested: 'sources differ',
	inferred: 'our inference'
};

export const statusWords: Record<Status, string> = {
	'carried-out': 'carried out',
	foiled: 'foiled',
	ongoing: 'ongoing as the document tells it',
	reported: 'reported'
};

export const confidenceWords: Record<ConfidenceLevel, string> = {
	corroborated: 'corroborated',
	reported: 'reported',
	disputed: 'disputed',
	retracted: 'retracted',
	unsourced: 'no source'
};

export const precisionWords: Record<PlacePrecision, string> = {
	exact: 'Located exactly',
	settlement: 'Located to the town',
	admin1: 'Located to the province',
	country: 'Located to the country',
	region: 'Located to a wide region'
};

export const kindWords: Record<PlaceKind, string> = {
	venue: 'Venue',
	settlement: 'Town',
	admin1: 'Province',
	country: 'Country',
	border: 'Border',
	region: 'Region',
	institution: 'Institution'
};

export const voiceWords: Record<Voice, string> = {
	outlet: 'the outlet',
	analyst: 'analyst',
	official: 'official or agency',
	group: 'the group itself'
};

export const victimWords = {
	children: 'children',
	'service-members': 'service members',
	civilians: 'civilians',
	attackers: 'attackers'
} as const;
