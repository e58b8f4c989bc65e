import './popup.css'
import { mount } from '../views/mount.tsx'
import { openPanel } from './open-panel.ts'

await mount(openPanel)
