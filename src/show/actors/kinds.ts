/** Kinds and sectors of actors in plain words. */
import type { Actor } from '../api/answers.ts'

export type EntityKind = Actor['kind']

export const ENTITY_KINDS: readonly EntityKind[] = ['person', 'organization', 'state', 'group', 'place', 'other']

/** Sectors as CAMEO and PLOVER abbreviate them. */
const SECTORS: Readonly<Record<string, string>> = {
  AGR: 'agriculture',
  BUS: 'business',
  COP: 'police',
  CRM: 'criminals',
  CVL: 'civilians',
  DEV: 'development',
  EDU: 'education',
  ELI: 'elites',
  ENV: 'environment',
  GOV: 'government',
  HLH: 'health',
  HRI: 'human rights',
  IGO: 'international body',
  INS: 'insurgents',
  INT: 'international',
  JUD: 'judiciary',
  LAB: 'labour',
  LEG: 'legislature',
  MED: 'media',
  MIL: 'armed forces',
  MNC: 'multinational company',
  MOD: 'moderates',
  NGO: 'non-governmental organisation',
  OPP: 'opposition',
  PTY: 'party',
  RAD: 'radicals',
  REB: 'rebels',
  REF: 'refugees',
  REL: 'religion',
  SEP: 'separatists',
  SPY: 'intelligence service',
  UAF: 'armed group',
}

/** 'armed forces' for MIL; undefined for a code of no known meaning. */
export const sectorWords = (sector: string): string | undefined => SECTORS[sector]
