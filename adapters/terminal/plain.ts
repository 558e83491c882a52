const STEERING = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** A text that cannot steer a terminal: control characters and changes of direction become spaces, several spaces one. */
export const plain = (text: string): string => text.replace(STEERING, ' ').replace(/\s+/gu, ' ').trim();
