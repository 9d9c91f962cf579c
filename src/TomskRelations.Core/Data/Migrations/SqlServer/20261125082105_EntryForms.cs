using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TomskRelations.Core.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class EntryForms : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "KeptForms",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MemberId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Path = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Content = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    KeptAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeptForms", x => x.Id);
                    table.ForeignKey(
                        name: "FK_KeptForms_Staff_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Staff",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PrivatePeople",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DelegationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Part = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    Key = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    BodyType = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    Rank = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    Standing = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    IsPublished = table.Column<bool>(type: "bit", nullable: false),
                    Consent = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Body_En = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Body_Ru = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Name_En = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Name_Ru = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Title_En = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Title_Ru = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PrivatePeople", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_KeptForms_KeptAt",
                table: "KeptForms",
                column: "KeptAt");

            migrationBuilder.CreateIndex(
                name: "IX_KeptForms_MemberId",
                table: "KeptForms",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_PrivatePeople_DelegationId",
                table: "PrivatePeople",
                column: "DelegationId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "KeptForms");

            migrationBuilder.DropTable(
                name: "PrivatePeople");
        }
    }
}
