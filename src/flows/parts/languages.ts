import type { Option } from '../../practice/screen.ts';

/** The languages that a form offers. */
export const languages = [
  { value: 'en', language: 'en' },
  { value: 'zhCn', language: 'zh-CN' },
  { value: 'zhTw', language: 'zh-TW' },
] as const satisfies Option[];
