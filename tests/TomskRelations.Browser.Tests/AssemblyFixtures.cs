using TomskRelations.Browser.Tests;

[assembly: AssemblyFixture(typeof(BrowserFixture))]
[assembly: CollectionBehavior(MaxParallelThreads = 2)]
