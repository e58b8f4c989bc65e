import { mount } from '../views/mount.tsx'
import { openPanel } from './open-panel.ts'

void mount(openPanel)
