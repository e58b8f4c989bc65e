import { mount } from '../views/mount.tsx'

void mount()
