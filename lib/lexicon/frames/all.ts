export { frame as despotLabel } from './despot-label/frame.ts'
export { frame as orderRestored } from './order-restored/frame.ts'
export { frame as protestersAsTerrorists } from './protesters-as-terrorists/frame.ts'
