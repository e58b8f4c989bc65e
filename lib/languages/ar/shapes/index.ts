import { allShapes } from '../../shapes.ts'
import { against } from './against.ts'
import { agent } from './agent.ts'
import { apposition } from './apposition.ts'
import { becoming } from './becoming.ts'
import { belonging } from './belonging.ts'
import { charging } from './charging.ts'
import { clause } from './clause.ts'
import { command } from './command.ts'
import { coordination } from './coordination.ts'
import { copula } from './copula.ts'
import { crowd } from './crowd.ts'
import { dependence } from './dependence.ts'
import { distance } from './distance.ts'
import { diversion } from './diversion.ts'
import { fear } from './fear.ts'
import { modifier } from './modifier.ts'
import { naming } from './naming.ts'
import { noun } from './noun.ts'
import { object } from './object.ts'
import { order } from './order.ts'
import { part } from './part.ts'
import { passive } from './passive.ts'
import { place } from './place.ts'
import { purpose } from './purpose.ts'

/** How terms are related in Arabic, a file a relation. The notation: lib/compile/patterns.ts. */
export const shapes = allShapes([
  copula,
  becoming,
  naming,
  charging,
  apposition,
  modifier,
  part,
  crowd,
  coordination,
  object,
  passive,
  noun,
  agent,
  against,
  clause,
  distance,
  belonging,
  place,
  dependence,
  fear,
  order,
  purpose,
  command,
  diversion,
])
