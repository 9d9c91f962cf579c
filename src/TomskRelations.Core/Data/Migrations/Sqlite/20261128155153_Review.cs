using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TomskRelations.Core.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Review : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Approval",
                table: "Revisions",
                type: "TEXT",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ApprovalReason_En",
                table: "Revisions",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ApprovalReason_Ru",
                table: "Revisions",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "State",
                table: "Drafts",
                type: "TEXT",
                maxLength: 32,
                nullable: false,
                defaultValue: "InWork");

            migrationBuilder.AddColumn<DateTime>(
                name: "SubmittedAt",
                table: "Drafts",
                type: "TEXT",
                nullable: true);

            // With its foreign key at once: to add that afterwards SQLite would copy the whole table outside the transaction.
            migrationBuilder.Sql("ALTER TABLE \"Drafts\" ADD COLUMN \"SubmittedById\" TEXT NULL CONSTRAINT \"FK_Drafts_Staff_SubmittedById\" REFERENCES \"Staff\" (\"Id\") ON DELETE RESTRICT");

            migrationBuilder.CreateTable(
                name: "DraftHands",
                columns: table => new
                {
                    DraftId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DraftHands", x => new { x.DraftId, x.MemberId });
                    table.ForeignKey(
                        name: "FK_DraftHands_Drafts_DraftId",
                        column: x => x.DraftId,
                        principalTable: "Drafts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DraftHands_Staff_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Staff",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DraftRemarks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DraftId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AuthorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DraftRemarks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DraftRemarks_Drafts_DraftId",
                        column: x => x.DraftId,
                        principalTable: "Drafts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DraftRemarks_Staff_AuthorId",
                        column: x => x.AuthorId,
                        principalTable: "Staff",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DraftVersions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DraftId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Content = table.Column<string>(type: "TEXT", nullable: false),
                    SavedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DraftVersions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DraftVersions_Drafts_DraftId",
                        column: x => x.DraftId,
                        principalTable: "Drafts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Drafts_State_SubmittedAt",
                table: "Drafts",
                columns: new[] { "State", "SubmittedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Drafts_SubmittedById",
                table: "Drafts",
                column: "SubmittedById");

            migrationBuilder.CreateIndex(
                name: "IX_DraftHands_MemberId",
                table: "DraftHands",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_DraftRemarks_AuthorId",
                table: "DraftRemarks",
                column: "AuthorId");

            migrationBuilder.CreateIndex(
                name: "IX_DraftRemarks_DraftId",
                table: "DraftRemarks",
                column: "DraftId");

            migrationBuilder.CreateIndex(
                name: "IX_DraftVersions_DraftId_SavedAt",
                table: "DraftVersions",
                columns: new[] { "DraftId", "SavedAt" });

            // Whoever began or saved a draft before there was a rule of the second person had a hand in it as well.
            migrationBuilder.Sql("INSERT INTO \"DraftHands\" (\"DraftId\", \"MemberId\") SELECT \"Id\", \"AuthorId\" FROM \"Drafts\" UNION SELECT \"Id\", \"SavedById\" FROM \"Drafts\"");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Drafts_Staff_SubmittedById",
                table: "Drafts");

            migrationBuilder.DropTable(
                name: "DraftHands");

            migrationBuilder.DropTable(
                name: "DraftRemarks");

            migrationBuilder.DropTable(
                name: "DraftVersions");

            migrationBuilder.DropIndex(
                name: "IX_Drafts_State_SubmittedAt",
                table: "Drafts");

            migrationBuilder.DropIndex(
                name: "IX_Drafts_SubmittedById",
                table: "Drafts");

            migrationBuilder.DropColumn(
                name: "Approval",
                table: "Revisions");

            migrationBuilder.DropColumn(
                name: "ApprovalReason_En",
                table: "Revisions");

            migrationBuilder.DropColumn(
                name: "ApprovalReason_Ru",
                table: "Revisions");

            migrationBuilder.DropColumn(
                name: "State",
                table: "Drafts");

            migrationBuilder.DropColumn(
                name: "SubmittedAt",
                table: "Drafts");

            migrationBuilder.DropColumn(
                name: "SubmittedById",
                table: "Drafts");
        }
    }
}
