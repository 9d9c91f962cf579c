using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TomskRelations.Core.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class DraftTitles : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Title_En",
                table: "Drafts",
                type: "nvarchar(300)",
                maxLength: 300,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Title_Ru",
                table: "Drafts",
                type: "nvarchar(300)",
                maxLength: 300,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Title_En",
                table: "PublishedDrafts",
                type: "nvarchar(300)",
                maxLength: 300,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Title_Ru",
                table: "PublishedDrafts",
                type: "nvarchar(300)",
                maxLength: 300,
                nullable: true);

            // What was typed says what each draft is called; the figures of a year go by the title they had.
            migrationBuilder.Sql("UPDATE [Drafts] SET [Title_En] = CASE WHEN [Kind] = N'Trade' THEN NULLIF([Title], N'') WHEN ISJSON([Content]) = 1 THEN LEFT(JSON_VALUE([Content], CASE [Kind] WHEN 'Statement' THEN '$.TextEn' WHEN 'Partner' THEN '$.NameEn' WHEN 'Organisation' THEN '$.NameEn' ELSE '$.TitleEn' END), 300) END, [Title_Ru] = CASE WHEN [Kind] = N'Trade' THEN NULLIF([Title], N'') WHEN ISJSON([Content]) = 1 THEN LEFT(JSON_VALUE([Content], CASE [Kind] WHEN 'Statement' THEN '$.TextRu' WHEN 'Partner' THEN '$.NameRu' WHEN 'Organisation' THEN '$.NameRu' ELSE '$.TitleRu' END), 300) END");

            // Of what became public only the title is known, in the one language it was saved in.
            migrationBuilder.Sql("UPDATE [PublishedDrafts] SET [Title_Ru] = CASE WHEN [Title] LIKE N'%[А-я]%' THEN [Title] END, [Title_En] = CASE WHEN [Title] LIKE N'%[А-я]%' THEN NULL ELSE NULLIF([Title], N'') END");

            migrationBuilder.DropColumn(
                name: "Title",
                table: "PublishedDrafts");

            migrationBuilder.DropColumn(
                name: "Title",
                table: "Drafts");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Title_En",
                table: "PublishedDrafts");

            migrationBuilder.DropColumn(
                name: "Title_Ru",
                table: "PublishedDrafts");

            migrationBuilder.AddColumn<string>(
                name: "Title",
                table: "PublishedDrafts",
                type: "nvarchar(300)",
                maxLength: 300,
                nullable: false,
                defaultValue: "");

            migrationBuilder.DropColumn(
                name: "Title_En",
                table: "Drafts");

            migrationBuilder.DropColumn(
                name: "Title_Ru",
                table: "Drafts");

            migrationBuilder.AddColumn<string>(
                name: "Title",
                table: "Drafts",
                type: "nvarchar(300)",
                maxLength: 300,
                nullable: false,
                defaultValue: "");
        }
    }
}
