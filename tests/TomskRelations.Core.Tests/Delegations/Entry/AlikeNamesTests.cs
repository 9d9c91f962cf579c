using TomskRelations.Core.Delegations.Entry;

namespace TomskRelations.Core.Tests.Delegations.Entry;

public sealed class AlikeNamesTests
{
    [Theory]
    [InlineData("Frank-Walter Steinmeier", "Франк-Вальтер Штайнмайер")]
    [InlineData("Steinmeier", "Штейнмейер Франк-Вальтер")]
    [InlineData("Helmut Schmidt", "Гельмут Шмидт")]
    [InlineData("Friedrich Merz", "Фридрих Мерц")]
    [InlineData("Werner Müller", "Вернер Мюллер")]
    [InlineData("Boris Johnson", "Борис Джонсон")]
    [InlineData("John Smith", "Джон Смит")]
    [InlineData("Nursultan Nazarbayev", "Назарбаев Нурсултан Абишевич")]
    [InlineData("Georgy Zhukov", "Г. К. Жуков")]
    [InlineData("Angela Merkel", "A. Merkel")]
    [InlineData("Jan Kowalski", "Ян Ковальский")]
    public void Are_OnePersonInTwoScripts_Alike(string one, string other) => Assert.True(AlikeNames.Are(new(one), new(Ru: other)));

    [Theory]
    [InlineData("Angela Merkel", "Франк-Вальтер Штайнмайер")]
    [InlineData("Peter Petrov", "Пётр Сидоров")]
    [InlineData("Helmut Schmidt", "Гельмут Коль")]
    [InlineData("Lee", "Ли Чжун")]
    [InlineData("", "Гельмут Коль")]
    public void Are_TwoPeople_Different(string one, string other) => Assert.False(AlikeNames.Are(new(one), new(Ru: other)));
}
