using TomskRelations.Browser.Tests;

[assembly: AssemblyFixture(typeof(BrowserFixture))]
[assembly: Parallelization(MaxThreads = 2)]
