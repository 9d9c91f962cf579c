using TomskRelations.Testing;

[assembly: AssemblyFixture(typeof(SeededDatabase))]
