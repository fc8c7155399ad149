### Processors and recipients, systems and measures, deletion.
