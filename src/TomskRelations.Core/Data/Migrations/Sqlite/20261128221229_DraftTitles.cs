using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TomskRelations.Core.Data.Migrations.Sqlite
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
                type: "TEXT",
                maxLength: 300,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Title_Ru",
                table: "Drafts",
                type: "TEXT",
                maxLength: 300,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Title_En",
                table: "PublishedDrafts",
                type: "TEXT",
                maxLength: 300,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Title_Ru",
                table: "PublishedDrafts",
                type: "TEXT",
                maxLength: 300,
                nullable: true);

            // What was typed says what each draft is called; the figures of a year go by the title they had.
            migrationBuilder.Sql("UPDATE \"Drafts\" SET \"Title_En\" = CASE WHEN \"Kind\" = 'Trade' THEN NULLIF(\"Title\", '') WHEN json_valid(\"Content\") THEN substr(json_extract(\"Content\", CASE \"Kind\" WHEN 'Statement' THEN '$.TextEn' WHEN 'Partner' THEN '$.NameEn' WHEN 'Organisation' THEN '$.NameEn' ELSE '$.TitleEn' END), 1, 300) END, \"Title_Ru\" = CASE WHEN \"Kind\" = 'Trade' THEN NULLIF(\"Title\", '') WHEN json_valid(\"Content\") THEN substr(json_extract(\"Content\", CASE \"Kind\" WHEN 'Statement' THEN '$.TextRu' WHEN 'Partner' THEN '$.NameRu' WHEN 'Organisation' THEN '$.NameRu' ELSE '$.TitleRu' END), 1, 300) END");

            // Of what became public only the title is known, in the one language it was saved in.
            migrationBuilder.Sql("UPDATE \"PublishedDrafts\" SET \"Title_Ru\" = CASE WHEN \"Title\" GLOB '*[А-я]*' THEN \"Title\" END, \"Title_En\" = CASE WHEN \"Title\" GLOB '*[А-я]*' THEN NULL ELSE NULLIF(\"Title\", '') END");

            // By name: to drop it otherwise EF Core would copy the whole table outside the transaction.
            migrationBuilder.Sql("ALTER TABLE \"Drafts\" DROP COLUMN \"Title\"");
            migrationBuilder.Sql("ALTER TABLE \"PublishedDrafts\" DROP COLUMN \"Title\"");
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
                type: "TEXT",
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
                type: "TEXT",
                maxLength: 300,
                nullable: false,
                defaultValue: "");
        }
    }
}
